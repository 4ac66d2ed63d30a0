/** The block of data that a page carries for search engines; nothing in it can end the block. */
export function jsonLdBlock(data: object): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
