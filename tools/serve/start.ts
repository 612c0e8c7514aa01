/** `npm start`: serves the examples with the built `dist`, and prints the address. */
import {serve} from './server.js';

const wanted = Number(process.env.PORT ?? 8080);
const served = await serve(wanted).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  return serve(0);
});
console.log(`\nWijkgids: ${served.origin}/examples/\n\nStop with Ctrl+C.`);
