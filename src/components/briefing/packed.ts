import {
  briefingText,
  MOST_CHARACTERS,
  type OpenBriefing,
  readBriefing,
} from "#model/briefing/read.ts";
import { LONGEST_IN_ADDRESS } from "#model/text/address.ts";
import { REFUSAL_WORDS, tooLongWords } from "#model/words/briefingWords.ts";

/** A briefing as an address holds it, in letters that need no escaping; undefined where it does not fit, or the browser cannot pack. */
export async function packed(briefing: OpenBriefing): Promise<string | undefined> {
  if (typeof CompressionStream === "undefined") return undefined;
  const text = new Blob([JSON.stringify(JSON.parse(briefingText(briefing)))]);
  const stream = text.stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (bytes.length > LONGEST_IN_ADDRESS) return undefined;
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const letters = base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return letters.length > LONGEST_IN_ADDRESS ? undefined : letters;
}

/** The briefing that an address holds, or in words why it cannot be opened; never more than is read of a file. */
export async function unpacked(letters: string): Promise<ReturnType<typeof readBriefing>> {
  try {
    const base64 = letters.replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return readBriefing(text);
      text += value;
      // A few letters can be made of a great many.
      if (text.length > MOST_CHARACTERS) {
        await reader.cancel();
        return { kind: "refused", why: tooLongWords(text.length, MOST_CHARACTERS) };
      }
    }
  } catch {
    return { kind: "refused", why: REFUSAL_WORDS["not-read"] };
  }
}
