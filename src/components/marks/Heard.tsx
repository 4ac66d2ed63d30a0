import type { ReactNode } from "react";

/**
 * What is heard of a link and not seen, as its place on the page says it. It stands before what is seen or after
 * it: whoever speaks to the page says what is seen, word for word, and must be understood.
 */
export function Heard({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
