// Command go-verify checks proofs of records and published texts (spec/LOG.md, spec/PUBLIC.md) with none of Entente's own code: notes and signatures by
// golang.org/x/mod/sumdb/note, trees by golang.org/x/mod/sumdb/tlog. Arguments are files, or directories of files.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

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
	time := binary.BigEndian.Uint64(sig)
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", time)
	return len(sig) == 72 && time < 1e11 && ed25519.Verify(c.key, append([]byte(head), msg...), sig[8:])
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
	head, old := strings.Split(text, "\n"), strings.Split(g.text, "\n")
	version, previous, name := "version 1", "previous -", strings.TrimPrefix(head[1], "group ")
	if g.text != "" {
		version, previous = fmt.Sprintf("version %d", number(old[2][8:])+1), "previous "+hash64(g.text)
		must(head[1] == old[1], "group")
	}
	must(head[0] == "entente.charter/v1" && head[2] == version && head[3] == previous, "chain of charters")
	roots, cuts, needed, member := map[string]string{}, map[string]string{}, map[string]note.Verifier{}, ""
	for _, line := range head[4:] {
		switch word := strings.Split(line, " "); word[0] {
		case "member":
			member = word[1]
		case "root":
			roots[member], needed[word[1]] = word[1], verifier(word[1], member+"/root")
		case "log":
			origin := name + "/" + member + "/" + word[1]
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

// entry checks one entry with its opened text and its receipts, and returns its place.
func (g *group) entry(r *reader, text, record string) (feed string, seq int64) {
	lines := strings.Split(text, "\n")
	feed, seq = strings.TrimPrefix(lines[1], "feed "), number(strings.TrimPrefix(lines[2], "seq "))
	must(lines[0] == "entente.entry/v1" && len(lines) == 10 && g.logs[feed] != nil, "entry")
	must(g.cuts[feed] == "" || seq < number(g.cuts[feed]), "cut")
	encoded, _ := r.field("opened")
	opened := string(b64(encoded))
	place := fmt.Sprintf("entente.body/v1\nfeed %s\nseq %d\nsalt ", feed, seq)
	must(lines[8] == "bind "+hash64(opened) && strings.HasPrefix(opened, place), "opened text")
	body := strings.TrimRight(opened[strings.Index(opened, "\n\n")+2:], "\x00")
	var said struct{ Record string }
	must(json.Unmarshal([]byte(body), &said) == nil && said.Record == record, "record")
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
		path, _ := r.block("path")
		var proof tlog.RecordProof
		for _, line := range strings.Fields(path) {
			proof = append(proof, hash(line))
		}
		size := number(tree[1])
		must(size > last && seq < size && strings.Count(path, "\n")*45 == len(path), "receipts")
		must(tlog.CheckRecord(proof, size, hash(tree[2]), seq, tlog.RecordHash([]byte(text))) == nil, "inclusion")
		g.trees[tag], last = tree[2], size
	}
	must(last >= 0, "no receipt")
	return feed, seq
}

// publication checks a text made public: every note of one record and version, each signed by every signer the file names.
func publication(r *reader) (keys []string) {
	var place []string
	for _, word := range []string{"group", "kind", "record"} {
		value, ok := r.field(word)
		must(ok, word)
		place = append(place, word+" "+value)
	}
	_, from := r.field("from")
	_, withdrawn := r.field("withdrawn")
	must(from && withdrawn, "head of a publication")
	signers, version, seen := map[string]note.Verifier{}, "", map[string]bool{}
	for line, ok := r.field("signer"); ok; line, ok = r.field("signer") {
		vkey := strings.SplitN(line, " ", 3)[0]
		name := strings.SplitN(vkey, "+", 2)[0]
		must(signers[name] == nil, "a signer twice")
		signers[name], keys = verifier(vkey, name), append(keys, vkey)
	}
	for msg, ok := r.block("act"); ok; msg, ok = r.block("act") {
		n := open(msg, signers)
		head := strings.SplitN(n.Text, "\n", 8)
		must(len(n.Sigs) == len(signers) && len(head) == 8, "signatures of a text")
		must(head[0] == "entente.act/v1" && strings.Join(head[1:4], "\n") == strings.Join(place, "\n"), "record of a text")
		must(strings.HasPrefix(head[4], "version ") && (version == "" || version == head[4]), "version of a text")
		must(strings.HasPrefix(head[5], "language ") && head[6] == "" && !seen[head[5]], "language of a text")
		version, seen[head[5]] = head[4], true
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
	record, _ := r.field("record")
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
				fmt.Printf("REFUSED %s: %v\n", filepath.Base(file), why)
			} else {
				fmt.Printf("HOLDS %s, if these are the members' own keys: %s\n", filepath.Base(file), strings.Join(roots, " "))
			}
		}
	}
	os.Exit(status)
}
