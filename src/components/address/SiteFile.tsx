import type { ComponentProps } from "react";
import { useRouter } from "wouter";
import { addressIn } from "#model/text/address.ts";
import { knownSite } from "./whole.ts";

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** Where it is, below the site's root; begins in no slash. */
  file: string;
};

/** A link to what stands beside the site's pages, such as its data; nothing in the one file, if that does not know where its site is. */
export function SiteFile({ file, children, ...props }: Props) {
  const root = useRoot();
  if (root === undefined) return null;
  return (
    <a {...props} href={root + file}>
      {children}
    </a>
  );
}

/** How the present page reaches the site's root; undefined where there is no site around it. */
export function useRoot(): string | undefined {
  const router = useRouter();
  // As links home are written, without the choices that they carry.
  const { path } = addressIn(router.hrefs(`${router.base}/`, router));
  return path === "" ? knownSite() : path;
}
