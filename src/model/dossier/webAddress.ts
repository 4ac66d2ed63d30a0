import * as v from "valibot";

/** An address on the web, as browsers take it and nobody is deceived by it. */
export const WebAddress = v.pipe(
  v.string(),
  v.maxLength(2000, "an address of at most 2000 characters"),
  v.check(isWebAddress, "an address that starts with http:// or https://"),
  v.check(
    isPlain,
    "an address without white space, signs that cannot be seen, a user’s name or a password",
  ),
);

/** Where a dossier asks to be written to. */
export const Contact = v.pipe(
  v.string(),
  v.check(
    isContact,
    "an e-mail address such as desk@example.org, or an address that starts with https://",
  ),
);

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:";
}

/** Browsers drop white space from an address, and show a user’s name as if it were the host. */
function isPlain(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === "" && password === "" && !/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(text);
}

function isContact(text: string): boolean {
  if (text.startsWith("https://")) return isWebAddress(text) && isPlain(text);
  return /^[^\s@<>"?&:/]+@[^\s@<>"?&:/]+\.[^\s@<>"?&:/]+$/.test(text);
}
