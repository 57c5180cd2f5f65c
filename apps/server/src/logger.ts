import { pino, type DestinationStream, type Logger } from 'pino';

/** Logs as JSON lines. Addresses lose their query: one-time codes and inputs stand in there. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      redact: {
        paths: [
          'req.headers',
          'authorization',
          'cookie',
          'token',
          '*.authorization',
          '*.cookie',
          '*.token',
        ],
        remove: true,
      },
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url.split('?')[0],
        }),
        error: pino.stdSerializers.err,
      },
    },
    ...(destination ? [destination] : []),
  );
}
