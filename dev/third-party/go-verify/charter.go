package main

import (
	"strings"

	"golang.org/x/mod/sumdb/note"
)

const memberForm = `member S\nname .+\ncountry [A-Z]{2}\nroot S\n(?:log [1-9][0-9]* S\n)+mirror S\ndoc S\nage S\ntls S\naddress S\nquota [0-9]+ [0-9]+\n`

var charterForm = form(`entente\.charter/v1\ngroup (S)\nversion ([1-9][0-9]*)\nprevious (S)\ntitle .+\nzone S\nmin-version [0-9]+\nfour-eyes .+\n(?:instrument .+\n)*(?:` + memberForm + `)+(?:cut S [0-9]+\n)*(?:match .+\n)*(?:exercise .+\n)?`)

// group is what a chain of charters says of keys: roots and cuts as of the last of them, logs and mirrors of all.
type group struct {
	text, name, version string
	roots, cuts, vkeys  map[string]string
	logs                map[string]note.Verifier
	mirrors             keys
}

func newGroup() *group {
	return &group{version: "0", vkeys: map[string]string{}, logs: map[string]note.Verifier{}}
}

// follow reads the next charter, which the one before says who must sign: the roots that stay, and every new one.
func (g *group) follow(msg string) {
	text := msg[:strings.LastIndex(msg, "\n\n")+1]
	said := match(charterForm, text, "form of a charter")
	name, version, previous := said[1], said[2], said[3]
	first := g.text == ""
	must(first && previous == "-" || previous == sum(g.text), "chain of charters")
	must((first || name == g.name) && number(version) == number(g.version)+1, "group or version of a charter")

	roots, cuts, member := map[string]string{}, map[string]string{}, ""
	for _, line := range strings.Split(text, "\n") {
		switch word := strings.Split(line, " "); word[0] {
		case "member":
			member = word[1]
		case "root":
			roots[member] = word[1]
		case "log":
			g.addLog(name+"/"+member+"/"+word[1], word[2])
		case "mirror":
			g.addMirror(member+"/mirror", word[1])
		case "cut":
			cuts[word[1]] = word[2]
		}
	}
	for feed, size := range g.cuts {
		must(cuts[feed] == size, "cut that was there before")
	}

	signers, gone := map[string]note.Verifier{}, 0
	for id, root := range roots {
		signers[root] = verifier(root, id+"/root")
	}
	for id, root := range g.roots {
		if roots[id] == "" {
			gone++
		} else {
			signers[root] = verifier(root, id+"/root")
		}
	}
	must(gone <= 1, "two members gone at once")
	must(open(msg, values(signers), nil) == text, "text of a charter")
	g.text, g.name, g.version, g.roots, g.cuts = text, name, version, roots, cuts
}

func (g *group) addLog(feed, vkey string) {
	known := g.vkeys[feed]
	must(known == "" || known == vkey, "two keys for one feed")
	g.vkeys[feed], g.logs[feed] = vkey, verifier(vkey, feed)
}

func (g *group) addMirror(name, vkey string) {
	if g.vkeys[vkey] == "" {
		g.vkeys[vkey], g.mirrors = name, append(g.mirrors, verifier(vkey, name))
	}
}

func values(of map[string]note.Verifier) (all keys) {
	for _, one := range of {
		all = append(all, one)
	}
	return all
}
