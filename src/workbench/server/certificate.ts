import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const YEARS = 2;

/**
 * The workbench's own certificate for `localhost`, made once and kept in `folder`, so that the browser asks about it once.
 * No trust store of the machine is read or changed.
 */
export async function ownCertificate(folder: string): Promise<Certificate> {
  const keyFile = path.join(folder, "localhost.key.pem");
  const certFile = path.join(folder, "localhost.cert.pem");
  if (fs.existsSync(keyFile) && fs.existsSync(certFile)) {
    const kept = { key: fs.readFileSync(keyFile, "utf8"), cert: fs.readFileSync(certFile, "utf8") };
    if (new Date(new crypto.X509Certificate(kept.cert).validTo).getTime() > Date.now()) return kept;
  }
  const notAfterDate = new Date();
  notAfterDate.setFullYear(notAfterDate.getFullYear() + YEARS);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(keyFile, made.private, { mode: 0o600 });
  fs.writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}

/** A certificate that the machine already trusts, from `localhost.key` and `localhost.crt` in `folder`. */
export function givenCertificate(folder: string): Certificate {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), "utf8");
  return { key: read("localhost.key"), cert: read("localhost.crt") };
}
