/** Characters of RFC 3986, section 3.3; what no address may hold is taken as if it were escaped (XML Schema 2, 3.2.17). */
const pchar = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})";
const noColon = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=@]|%[0-9A-Fa-f]{2})";
const host = "(?:\\[[^\\]]*\\]|(?:[A-Za-z0-9\\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)";
const user = "(?:(?:[A-Za-z0-9\\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?";
const authority = `\\/\\/${user}${host}(?::([0-9]+))?(?:\\/${pchar}*)*`;
const absolute = `\\/(?:${pchar}+(?:\\/${pchar}*)*)?`;
const tail = `(?:\\?(?:${pchar}|[/?])*)?(?:#(?:${pchar}|[/?[\\]])*)?`;
const withScheme = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.-]*:(?:${authority}|${absolute}|${pchar}+(?:\\/${pchar}*)*|)${tail}$`,
);
const relative = new RegExp(`^(?:${authority}|${absolute}|${noColon}+(?:\\/${pchar}*)*|)${tail}$`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: what stands for characters that have to be escaped
const unsafe = /[\u0000-\u0020\u007f-\uffff<>"{}|\\^`]/g;
const highestPort = 2_147_483_647;

/** Whether a text is an `xs:anyURI` to libxml2, which judges it by the grammar of RFC 3986 once unsafe characters are escaped. */
export function isAnyUri(text: string): boolean {
  const escaped = text.replace(unsafe, '_');
  const found = withScheme.exec(escaped) ?? relative.exec(escaped);
  return found !== null && (found[1] === undefined || Number(found[1]) <= highestPort);
}
