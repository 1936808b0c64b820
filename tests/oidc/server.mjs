// A real OpenID provider for the tests: clients, people and keys come as JSON in the first argument.
//
//   {"port": 1234, "callback": "http://here/v1/session/oidc/callback", "people": {"ada": {"email": ...}}}
//
// It prints `ready` when it listens. PUT /mischief with {"claims": {...}} has the next ID tokens say something
// else, signed with the provider's real key; {"alg": "none"}, {"alg": "HS256"} and
// {"foreign": true} sign them otherwise.
import { generateKeyPair, exportJWK, SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader, importJWK } from "jose";
import Provider from "oidc-provider";

const { port, callback, people } = JSON.parse(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const run = Math.random().toString(36).slice(2);

async function key(alg, options = {}) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, ...options });
  return { ...(await exportJWK(privateKey)), use: "sig", kid: `${alg}-${run}`, alg };
}
const keys = [await key("RS256"), await key("ES256"), await key("EdDSA", { crv: "Ed25519" })];

const common = { redirect_uris: [callback], grant_types: ["authorization_code"], response_types: ["code"] };
const SECRET = "a secret: with & signs";
const provider = new Provider(issuer, {
  clients: [
    { ...common, client_id: "decidable", client_secret: SECRET },
    { ...common, client_id: "public", token_endpoint_auth_method: "none" },
    { ...common, client_id: "curve", client_secret: SECRET, id_token_signed_response_alg: "ES256" },
    { ...common, client_id: "edwards", client_secret: SECRET, id_token_signed_response_alg: "EdDSA" },
  ],
  jwks: { keys },
  enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256", "EdDSA"] },
  pkce: { required: () => true },
  scopes: ["openid", "email", "profile", "groups"],
  claims: {
    openid: ["sub"],
    email: ["email", "email_verified"],
    profile: ["name"],
    groups: ["groups", "realm_access", "org"],
  },
  findAccount: (_, sub) => people[sub] && { accountId: sub, claims: () => ({ sub, ...people[sub] }) },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ["of no consequence"] },
  ttl: { AuthorizationCode: 60, Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
});

let mischief = null;
async function altered(token) {
  const claims = { ...decodeJwt(token), ...mischief.claims };
  for (const [name, value] of Object.entries(claims)) if (value === null) delete claims[name];
  if (mischief.alg === "none") return new UnsecuredJWT(claims).encode();
  if (mischief.alg === "HS256")
    return new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(SECRET.repeat(2)));
  const header = { ...decodeProtectedHeader(token), ...mischief.header };
  const signing = mischief.foreign ? await key(header.alg) : keys.find(({ alg }) => alg === header.alg);
  return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(signing, header.alg));
}

provider.use(async (ctx, next) => {
  if (ctx.path === "/mischief") {
    const parts = [];
    for await (const part of ctx.req) parts.push(part);
    const wanted = JSON.parse(Buffer.concat(parts).toString());
    mischief = Object.keys(wanted).length > 0 ? wanted : null;
    ctx.status = 204;
    return;
  }
  await next();
  if (ctx.path === "/token" && mischief && ctx.body?.id_token) {
    ctx.body = { ...ctx.body, id_token: await altered(ctx.body.id_token) };
  }
});

// Warnings about its development settings are meant for those who run it for people.
console.warn = console.info = () => {};
provider.listen(port, "127.0.0.1", () => process.stdout.write("ready\n"));
