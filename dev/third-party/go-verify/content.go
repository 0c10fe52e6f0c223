package main

import (
	"encoding/json"
	"math"
	"regexp"
	"strconv"
	"strings"
)

// Escapes in JSON: both of a surrogate pair, half of one, or another. Only a half is four bytes long.
var escapes = regexp.MustCompile(`\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u[dD][89a-fA-F]|u|["\\/bfnrt])`)

// content reads JSON with the limits of spec/SEAL.md, so that every parser sees the same in it.
func content(text string) map[string]interface{} {
	must(len(text) <= 1<<20 && json.Valid([]byte(text)), "JSON")
	for _, escape := range escapes.FindAllString(text, -1) {
		must(len(escape) != 4, "half a surrogate pair")
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	members, _ := value(d, 1).(map[string]interface{})
	return members
}

// value reads one valid value; depth counts it when it is an object or an array.
func value(d *json.Decoder, depth int) interface{} {
	token, _ := d.Token()
	if n, ok := token.(json.Number); ok {
		size, err := n.Float64()
		must(err == nil && (strings.ContainsAny(n.String(), ".eE") || math.Abs(size) < 1<<53), "number")
	}
	open, ok := token.(json.Delim)
	if !ok {
		return token
	}
	must(depth <= 32, "depth")
	members := map[string]interface{}{}
	for d.More() {
		name := strconv.Itoa(len(members))
		if open == '{' {
			name = value(d, depth).(string)
		}
		_, twice := members[name]
		must(!twice && name != "__proto__", "name")
		members[name] = value(d, depth+1)
	}
	d.Token()
	return members
}
