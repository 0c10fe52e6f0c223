package main

import (
	"strings"

	"golang.org/x/mod/sumdb/note"
)

var (
	publicForm = form(`(group .*\nkind .*\nrecord .*\n)from .*\nwithdrawn (?:-|[^ ]* [^ ]+)\n`)
	actForm    = form(`entente\.act/v1\n(group .*\nkind .*\nrecord .*\n)version ([1-9][0-9]{0,8})\nlanguage ([a-z]{2})\n\n(?s:.*)`)
)

// publication checks a text made public: one act a language, all of one record and version, each signed by every signer
// that the file names. It returns their keys.
func publication(r *reader) (vkeys []string) {
	head := match(publicForm, r.lines(5), "head of a publication")
	signers := map[string]note.Verifier{}
	for r.field("signer") {
		vkey := strings.SplitN(r.text, " ", 3)
		signer, err := note.NewVerifier(vkey[0])
		must(err == nil && len(vkey) == 3 && signers[signer.Name()] == nil, "signer")
		signers[signer.Name()], vkeys = signer, append(vkeys, vkey[0])
	}
	must(len(signers) > 0, "no signer")
	version, languages := "", map[string]bool{}
	for r.block("act") {
		act := match(actForm, open(r.text, values(signers), nil), "form of an act")
		must(act[1] == head[1], "another record")
		must((version == "" || version == act[2]) && !languages[act[3]], "version or language of a text")
		version, languages[act[3]] = act[2], true
	}
	must(version != "", "no text")
	return vkeys
}
