/** What of the page's style a file of its own must carry along. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-variant-numeric',
  'direction',
  'unicode-bidi',
  'text-anchor',
] as const;

/**
 * A drawing as a file that needs nothing else: every style written out, texts as texts, no link, no script. Fonts are named, not
 * carried: whoever opens it has letters of their own. A mark stands in the title and across the top of the picture.
 */
export function svgText(drawing: SVGSVGElement, title: string, about: string, mark: string | null): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (target === undefined) return;
    const style = getComputedStyle(original);
    for (const name of carried) target.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'data-tone', 'tabindex', 'href']) target.removeAttribute(name);
  });
  for (const over of copy.querySelectorAll('[data-handle]')) over.remove();
  copy.removeAttribute('class');
  copy.removeAttribute('aria-hidden');
  copy.removeAttribute('focusable');
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('role', 'img');
  copy.prepend(element('title', mark === null ? title : `${mark} · ${title}`), element('desc', about));
  if (mark !== null) copy.append(marked(mark, width));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

function element(name: string, text: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  return made;
}

function marked(mark: string, width: number): SVGElement {
  const text = element('text', mark);
  const style = { x: width / 2, y: 28, 'text-anchor': 'middle', 'font-size': 24, 'font-weight': 700, fill: '#a11' };
  for (const [name, value] of Object.entries(style)) text.setAttribute(name, String(value));
  return text;
}

/** Hands a text to the browser as a download. */
export function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
