import { orStop } from "#tools/json/orStop.ts";
import { serveSite } from "#tools/serving/siteServer.ts";

await orStop(async () => {
  const wanted = process.env["PORT"] ?? "4173";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${wanted}"; expected a number from 1 to 65535`);
  }
  const host = process.env["HOST"] || undefined;
  const { address } = await serveSite({ folder: "dist", port, host }).catch(
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === "EADDRINUSE")
        throw new Error(`Port ${port} is taken. Try another: PORT=${port + 1} npm start`);
      if (fault.code === "EADDRNOTAVAIL" || fault.code === "ENOTFOUND")
        throw new Error(`HOST is "${host}", which is no address of this machine`);
      throw fault;
    },
  );
  console.log(`Parley is at ${address}`);
});
