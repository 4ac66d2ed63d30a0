import { useEffect, useState } from "react";

type Props = {
  /** What could not be fetched, at the beginning of a sentence. */
  what: string;
  className?: string | undefined;
};

/**
 * Says that something did not come. Some engines never ask again for what failed once, and a new version of the
 * site may have other files: what helps in every case is to load the page again, which keeps its address.
 */
export function NotFetched({ what, className }: Props) {
  const [isNewerOut, setNewerOut] = useState(false);
  useEffect(() => {
    // Without an answer nothing is known, and nothing is said.
    newerIsOut().then(setNewerOut, () => {});
  }, []);
  return (
    <output className={className}>
      {what} could not be fetched. {isNewerOut && "There is a newer version of this site. "}
      <button type="button" className="link" onClick={() => location.reload()}>
        Load the page again
      </button>
    </output>
  );
}

/** Whether this page is now written for another script than the one that runs. */
async function newerIsOut(): Promise<boolean> {
  const script = document.querySelector("script[type=module][src]")?.getAttribute("src");
  const name = script?.split("/").at(-1);
  if (name === undefined) return false;
  const page = await fetch(location.href, { cache: "no-store" });
  return page.ok && !(await page.text()).includes(name);
}
