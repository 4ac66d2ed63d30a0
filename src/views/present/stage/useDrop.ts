import { useEffect, useRef } from "react";

/** Takes a file that is dropped anywhere on the page; without this the browser would leave for it. */
export function useDrop(onFile: (file: File) => void) {
  const newest = useRef(onFile);
  useEffect(() => {
    newest.current = onFile;
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      newest.current(file);
    };
    addEventListener("dragover", hold);
    addEventListener("drop", take);
    return () => {
      removeEventListener("dragover", hold);
      removeEventListener("drop", take);
    };
  }, []);
}
