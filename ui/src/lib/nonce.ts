/** The nonce of this page's answer: under its content security policy, only styles that carry it are taken. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce;

/** Tells the libraries that add styles while they run (dialogs that lock scrolling) by their agreed name. */
export function shareNonce() {
  (globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = nonce;
}

/** Marks the style elements of a picture that is not in the page yet. */
export function withNonce<T extends Element>(picture: T): T {
  if (nonce) for (const style of picture.querySelectorAll("style")) style.setAttribute("nonce", nonce);
  return picture;
}
