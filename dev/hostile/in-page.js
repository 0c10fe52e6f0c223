// Runs in every page before the page's own script: tells what the policy stopped, and can say what stands here that no text may put here.

const turning = /[\u202A-\u202E\u2066\u2067]/;
const addresses = /^(href|src|action|formaction|srcset|poster|data|ping|xlink:href)$/;
const foreign = /^(iframe|object|embed|base|frame|portal|math|marquee)$/i;

document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.hit(`policy ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});

function strangeAddress(value) {
  if (value === '' || value.startsWith('#') || /^(data:image|data:text\/csv|blob:)/.test(value)) return false;
  return !new URL(value, location.origin).href.startsWith(`${location.origin}/`);
}

globalThis.strangeHere = () => {
  const strange = [];
  for (const element of document.querySelectorAll('*')) {
    if (foreign.test(element.tagName)) strange.push(element.tagName);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) strange.push(`${element.tagName} ${name}`);
      if (addresses.test(name) && strangeAddress(value))
        strange.push(`${element.tagName} ${name}=${value.slice(0, 60)}`);
    }
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    if (turning.test(node.nodeValue)) strange.push(`turned: ${node.nodeValue.slice(0, 60)}`);
  if (turning.test(document.title)) strange.push(`turned title: ${document.title}`);
  return strange;
};
