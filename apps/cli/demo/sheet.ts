import { createServer } from 'node:http';
import { generate } from 'otplib';
import type { SignIn } from './people.ts';

export interface SheetNode {
  readonly name: string;
  readonly url: string;
  readonly signIns: readonly SignIn[];
}

/**
 * The demonstration's own crib, on loopback only: addresses, people, passwords, and the code their TOTP generator shows now.
 * Real nodes have nothing like it; here there is no telephone to read the code from.
 */
export async function serveSheet(port: number, nodes: readonly SheetNode[]): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => {
    void page(nodes).then((html) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        refresh: '15',
      });
      response.end(html);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

async function page(nodes: readonly SheetNode[]): Promise<string> {
  const sections = await Promise.all(nodes.map(section));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente: demonstration</title>
<style>
  body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2433;background:#faf9f6}
  h1{font-size:1.5rem} h2{font-size:1.1rem;margin-top:2rem} table{border-collapse:collapse;width:100%}
  th,td{text-align:start;padding:.4rem .6rem;border-bottom:1px solid #d9d5cb} code{font-size:1.05em}
  @media(prefers-color-scheme:dark){body{color:#e8e6e1;background:#171a21} th,td{border-color:#3a3f4b} a{color:#9db8ff}}
</style>
<h1>Entente: three invented ministries</h1>
<p>Open an address, choose “password and code”, and sign in. Codes change every 30 seconds; this page reloads itself. A code is taken once.</p>
${sections.join('\n')}</html>`;
}

async function section({ name, url, signIns }: SheetNode): Promise<string> {
  const rows = await Promise.all(
    signIns.map(async (one) => {
      const code = await generate({ secret: one.secret });
      return `<tr><td>${escaped(one.name)}<td>${one.roles.join(', ')}<td><code>${one.login}</code><td><code>${one.password}</code><td><code>${code}</code>`;
    }),
  );
  return `<h2>${escaped(name)}: <a href="${url}">${url}</a></h2>
<table><tr><th>Person<th>Role<th>Login<th>Password<th>Code now</tr>${rows.join('')}</table>`;
}
