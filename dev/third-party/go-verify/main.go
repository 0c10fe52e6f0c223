// Command go-verify checks proofs of records and published texts (spec/LOG.md, spec/PUBLIC.md) with none of Entente's own code: notes and signatures by
// golang.org/x/mod/sumdb/note, trees by golang.org/x/mod/sumdb/tlog. Read proof.go first. Arguments are files, or directories of files.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

func main() {
	status := 0
	for _, arg := range os.Args[1:] {
		files, _ := filepath.Glob(filepath.Join(arg, "*"))
		if files == nil {
			files = []string{arg}
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			vkeys := []string(nil)
			if err == nil {
				vkeys, err = check(string(text))
			}
			name := plain(filepath.Base(file))
			if err != nil {
				status = 1
				fmt.Printf("REFUSED %s: %s\n", name, plain(err.Error()))
				continue
			}
			sort.Strings(vkeys)
			fmt.Printf("HOLDS %s, if these are the members' own keys: %s\n", name, plain(strings.Join(vkeys, " ")))
		}
	}
	os.Exit(status)
}

// plain shows nothing that steers a terminal.
func plain(words string) string { return strings.Trim(strconv.Quote(words), `"`) }
