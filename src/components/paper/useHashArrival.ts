import { useEffect } from "react";
import { partNamed } from "#model/text/address.ts";

/** Goes to the part of the page that the address names, when the page is shown by a script and not loaded. */
export function useHashArrival() {
  useEffect(() => {
    // After the frame has put a new page at its top.
    const arriving = requestAnimationFrame(() => {
      // In the one file the page stands behind a # too.
      const [id = ""] = location.hash.split("#").slice(-1);
      const part = document.getElementById(partNamed(id));
      if (!part) return;
      if (part instanceof HTMLDetailsElement) part.open = true;
      part.scrollIntoView();
    });
    return () => cancelAnimationFrame(arriving);
  }, []);
}
