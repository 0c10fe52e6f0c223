/** Controls, and what turns the direction of text: with them `cod.exe` is made to read `exe.doc`. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Means something to a shell or a file system somewhere. */
const meaning = /["*/:<>?\\|]/g;
const longest = 180;

/** A name under which a file of a stranger may be saved on any system: one part, visible, no path. */
export function savedName(name: string): string {
  const visible = name.toWellFormed().replace(invisible, '').replace(meaning, '_');
  const trimmed = visible.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, '');
  const short = trimmed.length <= longest ? trimmed : `${trimmed.slice(0, longest - 20)}…${trimmed.slice(-19)}`;
  return short === '' ? 'file' : short.toWellFormed();
}

/** Content-Disposition by RFC 6266: a plain name for old programs, the real one in UTF-8. */
export function asDownload(name: string): string {
  const saved = savedName(name);
  const plain = saved.normalize('NFKD').replace(/[^ -~]/g, '_');
  const exact = encodeURIComponent(saved).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
