import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

/** Notes what Prisma sends, with its values, so that the very same can be sent without Prisma. */
export function recorder(): { Client: new () => pg.Client; take: () => Statement[] } {
  let sent: Statement[] = [];
  class RecordingClient extends pg.Client {
    // pg's many overloads have no common type; all arguments are passed on as they are.
    override query = ((...all: Parameters<pg.Client['query']>) => {
      const { text, values } = all[0] as unknown as Partial<Statement>;
      // Settings of a new connection come as bare text; Prisma's statements never do.
      if (text) sent.push({ text, values: values ?? [] });
      return super.query(...all);
    }) as unknown as pg.Client['query'];
  }
  const take = () => {
    const taken = sent;
    sent = [];
    return taken;
  };
  return { Client: RecordingClient, take };
}
