import { Command } from 'commander';
import { z } from 'zod';
import { roles } from '../../../packages/kind/kind.ts';
import { perform } from '../connect.ts';
import { does, withCommon } from '../terminal.ts';

const options = z.object({
  name: z.string().optional(),
  roles: z.string().optional(),
  language: z.enum(['en', 'fr', 'ar', 'it', 'es', 'de']).optional(),
  unit: z.string().optional(),
});
const personRole = z.enum(roles).exclude(['node']);

/** `entente account invite LOGIN`: lets a person in, or back in. */
export function accountCommand(): Command {
  const invite = withCommon(new Command('invite'))
    .description('print a one-time link by which a person enrols; a new login makes a new account')
    .argument('<login>', 'login of the person')
    .option('--name <text>', 'full name, for a new account')
    .option(
      '--roles <list>',
      `roles of a new account, with commas: ${roles.filter((role) => role !== 'node').join(', ')}`,
    )
    .option('--language <code>', 'en, fr, ar, it, es or de')
    .option('--unit <text>', 'unit the person works in');
  does(invite, async (terminal, [login = '']) => {
    const given = options.parse(invite.opts());
    const asked =
      given.roles === undefined ? undefined : given.roles.split(',').map((role) => personRole.parse(role.trim()));
    const invitation = await perform(terminal, 'account.invite', { ...given, login, roles: asked });
    const who = invitation.created ? 'New account' : 'Account';
    return {
      text: `${who} ${invitation.login}. One-time link until ${invitation.expires}:\n  ${invitation.link}`,
      json: { ok: true, ...invitation },
    };
  });
  return new Command('account').description('people who work at this node').addCommand(invite);
}
