import { authorised } from "./api/client";
import { ApiError, errorFrom } from "./api/errors";
import type { Job } from "./api/types";

/** Sends a file as a stream and tells how much of it has left; fetch cannot tell that yet. */
export function uploadBatch(
  type: string,
  file: File,
  progress: (share: number) => void,
): { job: Promise<Job>; stop: () => void } {
  const request = new XMLHttpRequest();
  const job = new Promise<Job>((resolve, reject) => {
    request.open("POST", `/v1/decisions/batch?type=${encodeURIComponent(type)}`);
    for (const [name, value] of Object.entries(authorised())) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", contentType(file));
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status < 300) resolve(body as Job);
      else reject(errorFrom(request.status, body, { get: (name) => request.getResponseHeader(name) }));
    };
    request.onerror = () => reject(new TypeError("network"));
    request.onabort = () =>
      reject(new ApiError(0, "stopped", "The upload was stopped; nothing was decided.", null));
    request.send(file);
  });
  return { job, stop: () => request.abort() };
}

const contentType = (file: File) =>
  /\.(ndjson|jsonl)$/i.test(file.name) ? "application/x-ndjson" : "text/csv";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
