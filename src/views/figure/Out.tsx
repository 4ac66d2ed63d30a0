import type { ReactNode } from "react";
import { useRouter } from "wouter";

type Props = {
  /** Below the site's root. */
  to: string;
  children: ReactNode;
};

/** A way out of the figure: always in a new tab, for the page around it is not ours to leave. */
export function Out({ to, children }: Props) {
  const router = useRouter();
  return (
    <a href={router.hrefs(router.base + to, router)} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
