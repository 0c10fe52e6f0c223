import type { FastifyInstance } from 'fastify';

/** For tests: follows redirects between a node (by inject) and a provider (by network) with one cookie jar for each, as a browser would. */
export class Wanderer {
  readonly #jars = new Map<string, Map<string, string>>();
  readonly #app: FastifyInstance;
  readonly #origin: string;
  readonly #person: string;
  /** Every address visited, in order. */
  readonly path: string[] = [];

  constructor(app: FastifyInstance, origin: string, person: string) {
    this.#app = app;
    this.#origin = origin;
    this.#person = person;
  }

  cookies(origin: string = this.#origin): string {
    return [...(this.#jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Goes on until a page, or until an address `stop` accepts; gives the last address. */
  async go(address: string, stop: (url: URL) => boolean = () => false): Promise<string> {
    for (let hops = 0, url = new URL(address, this.#origin); hops < 20; hops += 1) {
      this.path.push(url.href);
      if (stop(url)) return url.href;
      const { location, set } = await (url.origin === this.#origin ? this.#inside(url) : this.#outside(url));
      this.#keep(url.origin, set);
      if (location === null) return url.href;
      url = new URL(location, url);
    }
    throw new Error(`redirected in circles: ${this.path.join(' → ')}`);
  }

  async #inside(url: URL): Promise<{ location: string | null; set: readonly string[] }> {
    const headers = { 'sec-fetch-site': 'cross-site', cookie: this.cookies() };
    const reply = await this.#app.inject({ url: url.pathname + url.search, headers });
    const set = [reply.headers['set-cookie'] ?? []].flat();
    return { location: reply.statusCode === 302 ? String(reply.headers.location) : null, set };
  }

  async #outside(url: URL): Promise<{ location: string | null; set: readonly string[] }> {
    const headers = { 'x-person': this.#person, cookie: this.cookies(url.origin) };
    const reply = await fetch(url, { redirect: 'manual', headers });
    await reply.arrayBuffer();
    return { location: reply.headers.get('location'), set: reply.headers.getSetCookie() };
  }

  #keep(origin: string, set: readonly string[]): void {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    for (const line of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    this.#jars.set(origin, jar);
  }
}
