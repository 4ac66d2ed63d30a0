import * as fc from "fast-check";

const PIECES = [
  ..."{ } [ ] \\ % & # _ $ ~ ^ \" ' ` - , ; : < > ? ! @ = + | / * ( )".split(" "),
  ..."\u0000|\n|\r\n|\t|\u0085|\u2028|\u200B|\u200D|\u200F|\u202E|\u2066|\u2069|\uFEFF|\u00AD|\u00A0|\u202F|\uD800|\uDC00|e\u0301|é".split(
    "|",
  ),
  ..."Kyiv|Київ|和平谈判|السلام|שלום|ไทย|한글|🕊️|cease-fire|ceasefire|U.S.|don’t|donʼt|…|...|«|»|“|”|„".split(
    "|",
  ),
  ..."</script>|<!--|]]>|__proto__|constructor|undefined|NaN|=1+1|%27|%2D|:~:text=|&amp;|javascript:|http://|https://|//".split(
    "|",
  ),
  " ",
  "a",
  "1",
];

/** Any text: pieces that once broke something, and anything at all. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.lorem({ maxCount: 2 }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(""));
