package main

import (
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/mod/sumdb/tlog"
)

var (
	entryForm = form(`entente\.entry/v1\nfeed (S)\nseq (N)\ntime (M-[0-9]{2})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z\nkind (?:data|erase|charter)\nkeep M\nsize N\nbody H\nbind (H)\n`)
	bodyForm  = form(`entente\.body/v1\nfeed (S)\nseq (N)\nsalt H\ntype [a-z][A-Za-z0-9-]{0,31}\.[A-Za-z0-9-]{1,63}/[1-9][0-9]{0,3}\n\n([^\x00]*)\x00*`)
)

// proof checks what members said of one record: charters, which say whose keys count, then entries in the order of feeds
// and numbers. It returns the roots that all of it rests on.
func proof(r *reader) (roots []string) {
	must(r.field("record"), "record")
	record, g := r.text, newGroup()
	for r.block("charter") {
		g.follow(r.text)
	}
	trees, feed, seq := map[string]tlog.Hash{}, "", int64(-1)
	for r.block("entry") {
		nextFeed, nextSeq := g.entry(r, record, trees)
		must(nextFeed > feed || nextFeed == feed && nextSeq > seq, "order of entries")
		feed, seq = nextFeed, nextSeq
	}
	must(feed != "", "no entry")
	for _, root := range g.roots {
		roots = append(roots, root)
	}
	return roots
}

// entry checks one leaf of a feed with the text that its author bound to it, and every checkpoint it stands under.
func (g *group) entry(r *reader, record string, trees map[string]tlog.Hash) (feed string, seq int64) {
	leaf := r.text
	said := match(entryForm, leaf, "form of an entry")
	feed, seq = said[1], number(said[2])
	_, err := time.Parse("2006-01-02", said[3])
	must(err == nil, "day")
	must(g.logs[feed] != nil, "feed")
	cut, ends := g.cuts[feed]
	must(!ends || seq < number(cut), "beyond the cut of its feed")

	must(r.field("opened"), "no opened text")
	opened := string(b64(r.text))
	must(sum(opened) == said[4], "opened text that was not bound to the entry")
	body := match(bodyForm, opened, "form of an opened text")
	must(utf8.ValidString(opened) && body[1] == feed && body[2] == said[2], "opened text of another place")
	must(content(body[3])["record"] == record, "another record")

	last := int64(-1)
	for r.block("checkpoint") {
		size, root := g.checkpoint(r.text, feed)
		must(size > last && seq < size && r.block("path"), "order of checkpoints, or no path")
		must(tlog.CheckRecord(path(r.text), size, root, seq, tlog.RecordHash([]byte(leaf))) == nil, "not in the tree")
		tree := feed + " " + decimal(size)
		known, twice := trees[tree]
		must(!twice || known == root, "two trees of one size: evidence against "+feed)
		trees[tree], last = root, size
	}
	must(last >= 0, "no checkpoint")
	return feed, seq
}

// checkpoint reads size and root of a feed, signed by its author, and cosigned by no one but members.
func (g *group) checkpoint(msg, feed string) (size int64, root tlog.Hash) {
	text := open(msg, keys{g.logs[feed]}, g.mirrors)
	lines := strings.Split(text, "\n")
	must(len(lines) == 4 && lines[0] == feed, "form of a checkpoint")
	return number(lines[1]), hash(lines[2])
}

func path(text string) (proof tlog.RecordProof) {
	for _, line := range strings.SplitAfter(text, "\n") {
		if line != "" {
			proof = append(proof, hash(strings.TrimSuffix(line, "\n")))
		}
	}
	return proof
}
