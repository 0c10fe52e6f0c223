package main

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// check returns the keys that a file rests on, or why it is refused.
func check(text string) (vkeys []string, why error) {
	defer func() {
		if fault := recover(); fault != nil {
			why = fmt.Errorf("%v", fault)
		}
	}()
	end := strings.LastIndex(text, "end ")
	must(end >= 0 && text[end:] == "end "+sum(text[:end])+"\n", "hash of the file")
	r := &reader{rest: strings.SplitAfter(text[:end], "\n")}
	switch r.lines(1) {
	case "entente.proof/v1\n":
		vkeys = proof(r)
	case "entente.publication/v1\n":
		vkeys = publication(r)
	default:
		must(false, "first line")
	}
	must(len(r.rest) == 1 && r.rest[0] == "", "lines that do not belong there")
	return vkeys, nil
}

// must refuses the file: check, alone, tells why.
func must(holds bool, why string) {
	if !holds {
		panic(why)
	}
}

// reader reads a file from its first line on; text is what the last field or block held.
type reader struct {
	rest []string
	text string
}

func (r *reader) lines(n int64) string {
	must(n <= int64(len(r.rest)), "cut off")
	taken := strings.Join(r.rest[:n], "")
	r.rest = r.rest[n:]
	return taken
}

// field reads "word value", when that stands next.
func (r *reader) field(word string) bool {
	if len(r.rest) == 0 || !strings.HasPrefix(r.rest[0], word+" ") {
		return false
	}
	r.text = strings.TrimSuffix(r.lines(1)[len(word)+1:], "\n")
	return true
}

// block reads "word N" and N lines, when that stands next.
func (r *reader) block(word string) bool {
	if !r.field(word) {
		return false
	}
	r.text = r.lines(number(r.text))
	return true
}

// form is an expression for a whole text, with N for a number, H for a hash, M for a month and S for a word.
func form(text string) *regexp.Regexp {
	parts := strings.NewReplacer("N", `(?:0|[1-9][0-9]{0,14})`, "H", `[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=`, "M", `[0-9]{4}-(?:0[1-9]|1[0-2])`, "S", `[!-~]+`)
	return regexp.MustCompile(`^` + parts.Replace(text) + `$`)
}

func match(form *regexp.Regexp, text, what string) []string {
	parts := form.FindStringSubmatch(text)
	must(parts != nil, what)
	return parts
}

// b64, hash and number read what has one spelling.
func b64(text string) []byte {
	bytes, err := base64.StdEncoding.Strict().DecodeString(text)
	must(err == nil && base64.StdEncoding.EncodeToString(bytes) == text, "base64")
	return bytes
}

func hash(text string) tlog.Hash {
	h, err := tlog.ParseHash(text)
	must(err == nil && h.String() == text, "hash")
	return h
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	must(err == nil && n >= 0 && decimal(n) == text, "number")
	return n
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }

func digest(data string) tlog.Hash { return sha256.Sum256([]byte(data)) }

func sum(data string) string { return digest(data).String() }
