import { fold } from './fold.ts';
import type { Span } from './source.ts';
import { languages } from './words/index.ts';

/** Patterns of every language at once: an Arabic page has English buttons. */
const of = (part: 'lines' | 'sentences' | 'tails'): readonly RegExp[] =>
  Object.values(languages).flatMap(({ page }) => page[part].map((source) => new RegExp(source, 'u')));
const whole = of('lines');
const withinSentence = of('sentences');
const tails = of('tails');

/** What templates and sites put between the lines, whatever the language. */
const marks: readonly RegExp[] = [
  /\{%[^%]*%\}/gu,
  /\{\{[^}]*\}\}/gu,
  /!\[[^\]]*\]\([^)]*\)/gu,
  /\[(?:…|\.\.\.)\]/gu,
  /<!--[\s\S]*?-->/gu,
];

const bare: readonly RegExp[] = [
  /^\s*-?\s*\d{1,2}[:h]\d{2}\b.{3,}$/u,
  /^\s*date\s+\d{4}-\d{2}(?:-\d{2})?\s*$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[^\p{L}]*$/u,
  /^#\S+(?:\s+#\S+)*$/u,
  /^.{0,120}\b[\w.+-]+@[\w-]+\.[\w.]{2,}.{0,40}$/u,
  /^(?:\p{L}+[\s./]+){0,3}(?:\p{L}+ ?[:.]\s*)?\+?\(?\d[\d\s()./-]{6,}$/u,
];

/** A line that is a day, and perhaps an hour, and nothing else. */
export const dayLine =
  /^(?:\p{L}+[,.]? )?(?:(?:le|il|el|am|den) )?(?:\d{1,2}(?:er|st|nd|rd|th|\.)?[ ./-]+(?:de |of )?\p{L}{3,}\.?[ ,./-]+(?:de |del )?\d{4}|\p{L}{3,} \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?:[ ,|–-]+(?:(?:um|ore|h|at|a las|a|kl|klo|الساعه) )?\d{1,2}[:.h]\d{0,2}.{0,12})?$/u;

/** At the edges of a page only: who wrote it, who stands where in a picture, and what a site asks of its visitors, in any language. */
const atEdges: readonly RegExp[] = [
  /^(?:By|Par|Von|Di|Por|Door|Av|بقلم|كتب)\s*:?\s+(?:\p{Lu}[\p{L}.'’-]*|\p{Script=Arabic}+)(?:[\s,&]+(?:\p{Lu}[\p{L}.'’-]*|and|et|und|e|y|en|och|\p{Script=Arabic}+)){0,5}$/u,
  /^(?:(?:by|di|de|von|por|par|la|the) )?(?:our |unserem |nuestra |notre |nostro )?(?:redaz?ione|redaccion|redaction|redaktion|editorial (?:staff|team|board)|staff (?:writer|reporter)s?|news ?(?:desk|room)|(?:\p{L}+ )?correspondent|korrespondent(?:en|in)?|هييه التحرير|المحرر|التحرير)(?: \p{L}+){0,2}$/u,
  /^.{1,90}(?: [|·•] ?.{1,90})+(?<![.!?؟…])$/u,
  /^[^.!?؟:]{1,30}(?: [>»›] [^.!?؟]{1,60})+$/u,
  dayLine,
  /^(?:skip to|jump to|ir al|aller au|vai al|zum) (?:\p{L}+ )?(?:content|contenido|contenu|contenuto|inhalt)$/u,
  /^(?:press release|communique de presse|comunicato stampa|nota de prensa|comunicado(?: de prensa)?|pressemitteilung|medienmitteilung|بيان صحفي|بلاغ صحفي)(?: ?[-–:,|] ?.{0,40}| n[°ºr.]*.{0,20})?$/u,
  /(?:from left|von links|de gauche a droite|da sinistra|de izquierda a derecha|da esquerda para a direita|van links naar rechts|fran vanster|من اليمين الي|من اليسار الي)/iu,
  /(?:\bcookies?\b|newsletter|google play|app store|javascript)/iu,
];

/** A line of the page is short; a longer one is the report's, or an attack on patterns. */
const longestLine = 260;
/** What belongs to the page is short; a longer sentence is the report's, or an attack on patterns. */
const longestNotice = 400;

/** A stamp that a crawler put before the first word of a report. */
const stampBefore = /^\s*date\s+\d{4}-\d{2}(?:-\d{2})?\s+(?=\p{L})/u;

/** A line that belongs to the page and not to the report. `edge`: it stands where pages keep such lines, so less is asked. */
export function isPage(line: string, edge: boolean): boolean {
  if (line.length > longestLine) return !/\p{L}/u.test(line);
  if (bare.some((pattern) => pattern.test(line))) return true;
  const folded = fold(line);
  if (edge && line.length < 160 && atEdges.some((pattern) => pattern.test(line) || pattern.test(folded))) return true;
  return edge
    ? whole.some((pattern) => pattern.test(folded))
    : line.length < 120 && whole.some((pattern) => pattern.test(folded));
}

/** Places inside a paragraph that belong to the page: template tags, images, and sentences such as a notice of rights at its end. */
export function pageInside(text: string, folded: string, sentences: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const mark of marks)
    for (const match of text.matchAll(mark)) found.push({ start: match.index, end: match.index + match[0].length });
  const stamp = stampBefore.exec(folded);
  if (stamp !== null) found.push({ start: 0, end: stamp[0].length });
  for (const [at, { start, end }] of sentences.entries()) {
    const sentence = folded.slice(start, end);
    const last = sentences.length > 1 && at >= sentences.length - 2;
    if (last && sentence.length < 260 && whole.some((pattern) => pattern.test(sentence))) found.push({ start, end });
    if (sentence.length < longestNotice && withinSentence.some((pattern) => pattern.test(sentence)))
      found.push({ start, end });
  }
  for (const tail of tails) {
    const match = tail.exec(folded);
    if (match !== null) found.push({ start: match.index, end: text.length });
  }
  return merged(found);
}

function merged(spans: readonly Span[]): readonly Span[] {
  const list: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = list.at(-1);
    if (last !== undefined && span.start <= last.end)
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else list.push(span);
  }
  return list;
}
