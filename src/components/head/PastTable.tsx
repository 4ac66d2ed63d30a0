import type { ReactNode } from "react";

type Props = {
  /** Of the place behind the table. */
  id: string;
  children: ReactNode;
};

/** A table of many links, which whoever goes by keyboard can step past in one. */
export function PastTable({ id, children }: Props) {
  return (
    <>
      <a className="past no-print" href={`#${id}`}>
        Skip past the table
      </a>
      {children}
      <p id={id} tabIndex={-1} className="visually-hidden">
        End of the table
      </p>
    </>
  );
}
