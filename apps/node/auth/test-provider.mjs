// A real OpenID Connect provider for tests, as a process of its own: `node test-provider.mjs <redirect uri> <sign-out uri>`.
// It prints one JSON line with its issuer when it listens. Who "types a password" is said by the header x-person.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = {
  anna: {
    email: 'anna@moi.example',
    email_verified: true,
    name: 'Anna Rossi',
    preferred_username: 'a.rossi',
    groups: ['desk'],
  },
  bruno: { email: 'bruno@moi.example', email_verified: false, name: 'Bruno Bianchi', groups: ['desk', 'leads'] },
  guest: { email: 'guest@moi.example', email_verified: true, name: 'Guest', groups: ['visitors'] },
  mixed: { email: 'mixed@moi.example', email_verified: true, name: 'Mixed', groups: ['desk', 'audit'] },
};
/** Groups as changed during a test, by POST /test/groups. */
const changed = {};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'entente',
        client_secret: 'not-a-secret-in-a-test',
        redirect_uris: [process.argv[2]],
        post_logout_redirect_uris: [process.argv[3]],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['not-a-secret-in-a-test'] },
    interactions: { url: (_ctx, interaction) => `/person/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...people[sub], groups: changed[sub] ?? people[sub]?.groups }),
    }),
  });
  server.on('request', async (request, response) => {
    if (request.url === '/test/groups') return void response.end(setGroups(await text(request)));
    if (!request.url.startsWith('/person/')) return void provider.callback()(request, response);
    const { prompt, params } = await provider.interactionDetails(request, response);
    await provider.interactionFinished(
      request,
      response,
      await answer(provider, prompt, params, request.headers['x-person']),
    );
  });
  console.log(JSON.stringify({ issuer }));
});

async function answer(provider, prompt, params, person) {
  if (prompt.name === 'login') return { login: { accountId: person } };
  const grant = new provider.Grant({ accountId: person, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return { consent: { grantId: await grant.save() } };
}

async function text(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

function setGroups(body) {
  Object.assign(changed, JSON.parse(body));
  return 'ok';
}
