import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightIn, INIT, isInit, sizeMessages } from "./messages.ts";

/** Whatever one window can send another. */
const anyMessage = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  }),
  fc.record(
    {
      sentinel: fc.constantFrom<unknown>("amp", "AMP", null),
      type: fc.constantFrom<unknown>("embed-size", "frames-init", 7),
      height: fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constant(undefined)),
    },
    { requiredKeys: [] },
  ),
);

describe(heightIn, () => {
  it("reads the height that a figure tells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 6000 }), fc.string(), (height, childId) => {
        expect(heightIn(sizeMessages(height, childId)[0])).toBe(height);
      }),
    );
  });

  it("lets nothing but a whole number from 100 to 6,000 through, and throws at no message", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const height = heightIn(message);
        expect(
          height === undefined || (Number.isInteger(height) && height >= 100 && height <= 6000),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([99, 6001, 400.5, NaN, Infinity, -400])("takes no height of %d", (height) => {
    expect(heightIn({ sentinel: "amp", type: "embed-size", height })).toBeUndefined();
  });
});

describe(sizeMessages, () => {
  it("tells the height to pages of pym.js too, under the name that they gave the frame", () => {
    expect(sizeMessages(420, "chart-1")[1]).toBe("pymxPYMxchart-1xPYMxheightxPYMx420");
  });
});

describe(isInit, () => {
  it("hears a page that asks for the height, in either form, and nothing else", () => {
    expect([INIT, { type: INIT }].map(isInit)).toEqual([true, true]);
    fc.assert(
      fc.property(anyMessage, (message) => {
        const asks =
          message === INIT ||
          (typeof message === "object" &&
            message !== null &&
            "type" in message &&
            message.type === INIT);
        expect(isInit(message)).toBe(asks);
      }),
    );
  });
});
