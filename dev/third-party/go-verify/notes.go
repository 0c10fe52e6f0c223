package main

import (
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"sort"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

type keys []note.Verifier

// open returns the text of a note: signed by each of all, perhaps by some, by no one else, its lines in order of their bytes.
func open(msg string, all, some keys) string {
	n, err := note.Open([]byte(msg), note.VerifierList(append(append(keys{}, all...), some...)...))
	must(err == nil, "signature")
	signed, lines := map[string]bool{}, []string{}
	for _, sig := range n.Sigs {
		b64(sig.Base64)
		signed[fmt.Sprint(sig.Name, sig.Hash)] = true
		lines = append(lines, "— "+sig.Name+" "+sig.Base64+"\n")
	}
	for _, key := range all {
		must(signed[fmt.Sprint(key.Name(), key.KeyHash())], "no signature of "+key.Name())
	}
	must(sort.StringsAreSorted(lines) && n.Text+"\n"+strings.Join(lines, "") == msg, "form of a note")
	return n.Text
}

// verifier reads a key that must be of this name: one that signs notes, or one that cosigns checkpoints.
func verifier(vkey, name string) note.Verifier {
	v, err := note.NewVerifier(vkey)
	if err != nil {
		v = newCosigner(vkey, name)
	}
	must(v.Name() == name, "key of "+name)
	return v
}

// cosigner verifies C2SP tlog-cosignatures, which the note package leaves to its callers.
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

const cosignature = 4 // the type of such keys

func newCosigner(vkey, name string) cosigner {
	parts := strings.SplitN(vkey, "+", 3)
	must(len(parts) == 3, "key of "+name)
	typed := b64(parts[2])
	must(len(typed) == 1+ed25519.PublicKeySize && typed[0] == cosignature, "key of "+name)
	id := digest(name + "\n" + string(typed))
	must(parts[0] == name && parts[1] == fmt.Sprintf("%x", id[:4]), "key of "+name)
	return cosigner{name, binary.BigEndian.Uint32(id[:4]), typed[1:]}
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	at := binary.BigEndian.Uint64(sig)
	signed := append([]byte(fmt.Sprintf("cosignature/v1\ntime %d\n", at)), msg...)
	return at < 1e11 && ed25519.Verify(c.key, signed, sig[8:])
}
