// Command go-verify checks proofs of records and published texts (spec/LOG.md, spec/PUBLIC.md) with none of Entente's own code: notes and signatures by
// golang.org/x/mod/sumdb/note, trees by golang.org/x/mod/sumdb/tlog. Arguments are files, or directories of files.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// must refuses the proof. Whatever else panics on a malformed file refuses it too: see verify.
func must(holds bool, why string) {
	if !holds {
		panic(why)
	}
}

func b64(text string) []byte {
	bytes, err := base64.StdEncoding.DecodeString(text)
	must(err == nil && base64.StdEncoding.EncodeToString(bytes) == text, "base64")
	return bytes
}

func hash64(data string) string {
	sum := sha256.Sum256([]byte(data))
	return base64.StdEncoding.EncodeToString(sum[:])
}

func hash(text string) (h tlog.Hash) {
	must(copy(h[:], b64(text)) == tlog.HashSize && len(text) == 44, "hash")
	return h
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	must(err == nil && n >= 0 && strconv.FormatInt(n, 10) == text, "number")
	return n
}

// cosigner verifies C2SP tlog-cosignatures, which the note package leaves to its callers.
type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(msg, sig []byte) bool {
	at := binary.BigEndian.Uint64(sig)
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", at)
	return len(sig) == 72 && at < 1e11 && ed25519.Verify(c.key, append([]byte(head), msg...), sig[8:])
}

func verifier(vkey, name string) note.Verifier {
	typed := b64(strings.SplitN(vkey, "+", 3)[2])
	id := sha256.Sum256([]byte(name + "\n" + string(typed)))
	if typed[0] == 4 && len(typed) == 33 && strings.HasPrefix(vkey, fmt.Sprintf("%s+%x+", name, id[:4])) {
		return cosigner{name, binary.BigEndian.Uint32(id[:4]), typed[1:]}
	}
	v, err := note.NewVerifier(vkey)
	must(err == nil && v.Name() == name, "key of "+name)
	return v
}

// open reads a note whose every line is a good signature of one of the keys, in the order of their bytes.
func open(msg string, keys map[string]note.Verifier) *note.Note {
	var verifiers []note.Verifier
	for _, v := range keys {
		verifiers = append(verifiers, v)
	}
	n, err := note.Open([]byte(msg), note.VerifierList(verifiers...))
	must(err == nil, "signature")
	var lines []string
	for _, sig := range n.Sigs {
		b64(sig.Base64)
		lines = append(lines, "— "+sig.Name+" "+sig.Base64+"\n")
	}
	must(sort.StringsAreSorted(lines) && n.Text+"\n"+strings.Join(lines, "") == msg, "form of a note")
	return n
}

// reader reads the framed lines of a file; each keeps its line feed.
type reader struct{ lines []string }

func (r *reader) field(word string) (value string, ok bool) {
	if ok = strings.HasPrefix(r.lines[0], word+" "); ok {
		value, r.lines = strings.TrimSuffix(r.lines[0][len(word)+1:], "\n"), r.lines[1:]
	}
	return value, ok
}

func (r *reader) block(word string) (text string, ok bool) {
	count, ok := r.field(word)
	if ok {
		n := number(count)
		text, r.lines = strings.Join(r.lines[:n], ""), r.lines[n:]
	}
	return text, ok
}

// form makes an expression for a whole text of N numbers, H hashes, M months and S words.
func form(text string) *regexp.Regexp {
	parts := strings.NewReplacer("N", `(?:0|[1-9][0-9]{0,14})`, "H", `[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=`, "M", `[0-9]{4}-(?:0[1-9]|1[0-2])`, "S", `[!-~]+`)
	return regexp.MustCompile(`^` + parts.Replace(text) + `$`)
}

// The forms of what is signed.
var (
	member      = `member S\nname .+\ncountry [A-Z]{2}\nroot S\n(?:log [1-9][0-9]* S\n)+mirror S\ndoc S\nage S\ntls S\naddress S\nquota [0-9]+ [0-9]+\n`
	charterForm = form(`entente\.charter/v1\ngroup (S)\nversion ([1-9][0-9]*)\nprevious (S)\ntitle .+\nzone S\nmin-version [0-9]+\nfour-eyes .+\n(?:instrument .+\n)*(?:` + member + `)+(?:cut S [0-9]+\n)*(?:match .+\n)*(?:exercise .+\n)?`)
	entryForm   = form(`entente\.entry/v1\nfeed (S)\nseq (N)\ntime (M-[0-9]{2})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z\nkind (?:data|erase|charter)\nkeep M\nsize N\nbody H\nbind (H)\n`)
	bodyForm    = form(`entente\.body/v1\nfeed (S)\nseq (N)\nsalt H\ntype [a-z][A-Za-z0-9-]{0,31}\.[A-Za-z0-9-]{1,63}/[1-9][0-9]{0,3}\n\n([^\x00]*)\x00*`)
	publicForm  = form(`group .*\nkind .*\nrecord .*\nfrom .*\nwithdrawn (?:-|[^ ]* [^ ]+)\n`)
	actForm     = form(`entente\.act/v1\n(group .*\nkind .*\nrecord .*\n)version ([1-9][0-9]{0,8})\nlanguage ([a-z]{2})\n\n(?s:.*)`)
)

// group is what the charters say of keys; trees are the roots seen, by feed and size.
type group struct {
	text               string
	roots, cuts, trees map[string]string
	logs, mirrors      map[string]note.Verifier
	vkeys              map[string]string
}

// follow reads the next charter, and checks it by the rule of the one before.
func (g *group) follow(msg string) {
	text := msg[:strings.LastIndex(msg, "\n\n")+1]
	now, old := charterForm.FindStringSubmatch(text), charterForm.FindStringSubmatch(g.text)
	must(now != nil, "form of a charter")
	if old == nil {
		old = []string{"", now[1], "0", ""}
	}
	linked := g.text == "" && now[3] == "-" || now[3] == hash64(g.text)
	must(linked && now[1] == old[1] && number(now[2]) == number(old[2])+1, "chain of charters")
	roots, cuts, needed, member := map[string]string{}, map[string]string{}, map[string]note.Verifier{}, ""
	for _, line := range strings.Split(text, "\n") {
		switch word := strings.Split(line, " "); word[0] {
		case "member":
			member = word[1]
		case "root":
			roots[member], needed[word[1]] = word[1], verifier(word[1], member+"/root")
		case "log":
			origin := now[1] + "/" + member + "/" + word[1]
			must(g.vkeys[origin] == "" || g.vkeys[origin] == word[2], "two keys for one feed")
			g.vkeys[origin], g.logs[origin] = word[2], verifier(word[2], origin)
		case "mirror":
			g.mirrors[word[1]] = verifier(word[1], member+"/mirror")
		case "cut":
			cuts[word[1]] = word[2]
		}
	}
	gone := 0
	for id, root := range g.roots {
		if roots[id] == "" {
			gone++
		} else {
			needed[root] = verifier(root, id+"/root")
		}
	}
	for origin, size := range g.cuts {
		must(cuts[origin] == size, "cut")
	}
	must(gone <= 1 && len(open(msg, needed).Sigs) == len(needed), "signatures of a charter")
	g.text, g.roots, g.cuts = text, roots, cuts
}

// plain shows nothing that steers a terminal.
func plain(words interface{}) string { return strings.Trim(strconv.Quote(fmt.Sprint(words)), `"`) }

// entry checks one entry with its opened text and its receipts, and returns its place.
func (g *group) entry(r *reader, text, record string) (feed string, seq int64) {
	now := entryForm.FindStringSubmatch(text)
	must(now != nil && g.logs[now[1]] != nil, "entry")
	feed, seq = now[1], number(now[2])
	_, err := time.Parse("2006-01-02", now[3])
	must(err == nil, "day")
	must(g.cuts[feed] == "" || seq < number(g.cuts[feed]), "cut")
	encoded, _ := r.field("opened")
	opened := string(b64(encoded))
	said := bodyForm.FindStringSubmatch(opened)
	must(now[4] == hash64(opened) && utf8.ValidString(opened) && said != nil && said[1] == feed && said[2] == now[2], "opened text")
	must(content(said[3])["record"] == record, "record")
	keys := map[string]note.Verifier{feed: g.logs[feed]}
	for vkey, mirror := range g.mirrors {
		keys[vkey] = mirror
	}
	last := int64(-1)
	for checkpoint, ok := r.block("checkpoint"); ok; checkpoint, ok = r.block("checkpoint") {
		tree := strings.Split(open(checkpoint, keys).Text, "\n")
		tag := tree[0] + " " + tree[1]
		must(len(tree) == 4 && tree[0] == feed && strings.Contains(checkpoint, "\n— "+feed+" "), "checkpoint")
		must(g.trees[tag] == "" || g.trees[tag] == tree[2], "two trees of one size")
		path, framed := r.block("path")
		var proof tlog.RecordProof
		for _, line := range strings.Fields(path) {
			proof = append(proof, hash(line))
		}
		size := number(tree[1])
		must(framed && size > last && seq < size && strings.Count(path, "\n")*45 == len(path), "receipts")
		must(tlog.CheckRecord(proof, size, hash(tree[2]), seq, tlog.RecordHash([]byte(text))) == nil, "inclusion")
		g.trees[tag], last = tree[2], size
	}
	must(last >= 0, "no receipt")
	return feed, seq
}

// publication checks a text made public: every note of one record and version, each signed by every signer the file names.
func publication(r *reader) (keys []string) {
	must(publicForm.MatchString(strings.Join(r.lines[:5], "")), "head of a publication")
	place := strings.Join(r.lines[:3], "")
	r.lines = r.lines[5:]
	signers, version, seen := map[string]note.Verifier{}, "", map[string]bool{}
	for line, ok := r.field("signer"); ok; line, ok = r.field("signer") {
		said := strings.SplitN(line, " ", 3)
		signer, err := note.NewVerifier(said[0])
		must(err == nil && len(said) == 3 && signers[signer.Name()] == nil, "signer")
		signers[signer.Name()], keys = signer, append(keys, said[0])
	}
	for msg, ok := r.block("act"); ok; msg, ok = r.block("act") {
		n := open(msg, signers)
		act := actForm.FindStringSubmatch(n.Text)
		must(len(n.Sigs) == len(signers) && act != nil && act[1] == place, "signatures of a text, or its record")
		must((version == "" || version == act[2]) && !seen[act[3]], "version or language of a text")
		version, seen[act[3]] = act[2], true
	}
	must(version != "" && len(keys) > 0, "no text")
	return keys
}

// verify returns the keys everything rests on, or why the proof is refused.
func verify(file string) (roots []string, why interface{}) {
	defer func() { why = recover() }()
	data, err := os.ReadFile(file)
	text := string(data)
	end := strings.LastIndex(text, "end ")
	must(err == nil && text[end:] == "end "+hash64(text[:end])+"\n", "hash of the file")
	r := &reader{strings.SplitAfter(text[:end]+"\n", "\n")}
	g := &group{trees: map[string]string{}, vkeys: map[string]string{}, logs: map[string]note.Verifier{}, mirrors: map[string]note.Verifier{}}
	first := r.lines[0]
	r.lines = r.lines[1:]
	if first == "entente.publication/v1\n" {
		roots = publication(r)
		must(r.lines[0] == "\n" && len(r.lines) == 2, "lines that are no part of a publication")
		return roots, nil
	}
	must(first == "entente.proof/v1\n", "first line")
	record, named := r.field("record")
	must(named, "record")
	for msg, ok := r.block("charter"); ok; msg, ok = r.block("charter") {
		g.follow(msg)
	}
	lastFeed, lastSeq := "", int64(-1)
	for text, ok := r.block("entry"); ok; text, ok = r.block("entry") {
		feed, seq := g.entry(r, text, record)
		must(feed > lastFeed || (feed == lastFeed && seq > lastSeq), "order of entries")
		lastFeed, lastSeq = feed, seq
	}
	must(lastFeed != "" && r.lines[0] == "\n" && len(r.lines) == 2, "lines that are no part of a proof")
	for _, root := range g.roots {
		roots = append(roots, root)
	}
	sort.Strings(roots)
	return roots, nil
}

func main() {
	status := 0
	for _, arg := range os.Args[1:] {
		files, _ := filepath.Glob(filepath.Join(arg, "*"))
		if files == nil {
			files = []string{arg}
		}
		for _, file := range files {
			if roots, why := verify(file); why != nil {
				status = 1
				fmt.Printf("REFUSED %s: %s\n", plain(filepath.Base(file)), plain(why))
			} else {
				fmt.Printf("HOLDS %s, if these are the members' own keys: %s\n", plain(filepath.Base(file)), plain(strings.Join(roots, " ")))
			}
		}
	}
	os.Exit(status)
}
