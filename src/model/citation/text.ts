/** Controls, and the marks that turn the direction of all that follows them. */
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** One line of plain text, whatever line ends, controls or halves of characters were in it. */
export function tidied(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, "\uFFFD");
  return whole.replace(/\s+/g, " ").replace(UNPRINTABLE, "").replace(/ +/g, " ").trim();
}

/** The address as browsers write it, with nothing in it that ends a field of any format. */
export function tidyAddress(address: string): string {
  return new URL(address).href.replace(
    /[{}\\|^`']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
