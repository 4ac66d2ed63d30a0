import { orStop } from "../json/orStop.ts";
import { serveSite } from "../site/siteServer.ts";

await orStop(async () => {
  const wanted = process.env["PORT"] ?? "4173";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${wanted}"; expected a number from 1 to 65535`);
  }
  const { address } = await serveSite({ folder: "dist", port }).catch(
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === "EADDRINUSE")
        throw new Error(`Port ${port} is taken. Try another: PORT=${port + 1} npm start`);
      throw fault;
    },
  );
  console.log(`Parley is at ${address}`);
});
