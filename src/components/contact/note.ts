/** A message with all but the reasons filled in. */
export type Note = { readonly subject: string; readonly lines: readonly string[] };

/** The note to copy, where there is no address to send it to. */
export function noteText({ subject, lines }: Note): string {
  return [subject, "", ...lines].join("\n");
}

/** The address that opens the note at a contact, which is a form or a mailbox. */
export function noteAddress(contact: string, { subject, lines }: Note): string {
  if (!contact.startsWith("https://"))
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
  const url = new URL(contact);
  url.searchParams.set("title", subject);
  url.searchParams.set("body", lines.join("\n"));
  return url.href;
}
