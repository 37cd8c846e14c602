import { Refused, Unreachable } from '../server.ts';
import { session } from '../session.ts';

/** Keeps a file on the server, and gives its SHA-256. */
export async function upload(file: File, confidential: boolean): Promise<string> {
  const query = new URLSearchParams({ naam: file.name, vertrouwelijk: String(confidential) });
  const headers = { 'Content-Type': 'application/octet-stream', 'X-Opvolgmonitor': '1' };
  const answer = await fetch(`/werk/bestanden?${query}`, { method: 'POST', headers, body: file }).catch(() => {
    throw new Unreachable();
  });
  if (answer.status === 401) {
    await session.again();
    return upload(file, confidential);
  }
  session.seen();
  const { sha256, errors } = (await answer.json().catch(() => ({}))) as { sha256?: string; errors?: { message: string }[] };
  if (!sha256) throw new Refused(errors?.[0]?.message ?? 'Het bestand kwam niet aan; probeer het opnieuw');
  return sha256;
}
