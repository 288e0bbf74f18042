const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** C0 controls and spaces, which browsers strip from an address before they read its protocol. */
const DISGUISE = /[\u0000-\u0020\u007f-\u00a0]/;

/** Whether an address may become a link: http(s), mailto, tel, or relative to the page. */
export function isSafeUrl(address: string): boolean {
  if (address === '' || DISGUISE.test(address)) return false;
  try {
    const base = SCHEME.test(address) ? undefined : 'https://relative.invalid/';
    return SAFE_PROTOCOLS.has(new URL(address, base).protocol);
  } catch {
    return false;
  }
}

/** Whether an address is absolute and on the web. */
export function isWebUrl(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) && isSafeUrl(address);
}
