import { describe, expect, it } from 'vitest';
import { rolesRefusal } from './accounts.ts';
import { passwordRefusal } from './break-glass.ts';
import { isRefusal } from './refusals.ts';
import { codeAt, password, testDesk, totpSecret } from './test-desk.ts';

describe('accounts', () => {
  it('[AUTH-1] a login names one account; a login whose account never came to be is free again', async () => {
    const { desk, local, person, clock } = await testDesk();
    await person('anna', ['officer']);
    const again = await desk.accounts.create({ login: 'anna', name: 'x', roles: ['head'], language: 'en', unit: null });
    expect(again).toEqual({ ok: false, code: 'auth.login-taken', field: 'login' });
    await local.put('logins', 'ghost', JSON.stringify({ account: 'never-made', claimed: clock.now }));
    const input = { login: 'ghost', name: 'x', roles: ['head' as const], language: 'en' as const, unit: null };
    expect(await desk.accounts.create(input)).toMatchObject({ code: 'auth.login-taken' });
    clock.now += 60_000;
    const ghost = await desk.accounts.create(input);
    expect(isRefusal(ghost)).toBe(false);
  });

  it('[AUTH-2] two administrators creating the same login at once: one of them is refused', async () => {
    const { desk } = await testDesk();
    const input = { login: 'twice', name: 'x', roles: ['officer' as const], language: 'en' as const, unit: null };
    const made = await Promise.all([desk.accounts.create(input), desk.accounts.create(input)]);
    expect(made.filter(isRefusal)).toHaveLength(1);
  });

  it('[AUTH-3] auditor and administrator stand alone, and an account has a role', () => {
    expect(rolesRefusal(['auditor', 'officer'])?.code).toBe('auth.roles-clash');
    expect(rolesRefusal(['administrator', 'auditor'])?.code).toBe('auth.roles-clash');
    expect(rolesRefusal([])?.code).toBe('auth.roles-none');
    expect(rolesRefusal(['officer', 'press', 'protection'])).toBeNull();
  });

  it('[AUTH-4] the last administrator can neither be disabled nor lose the role', async () => {
    const { desk, person } = await testDesk();
    const only = await person('root', ['administrator']);
    expect(await desk.accounts.setDisabled(only.id, true)).toMatchObject({ code: 'auth.last-administrator' });
    expect(await desk.accounts.setRoles(only.id, ['officer'])).toMatchObject({ code: 'auth.last-administrator' });
    await person('second', ['administrator']);
    expect(await desk.accounts.setDisabled(only.id, true)).toMatchObject({ disabled: true });
  });
});

describe('break-glass', () => {
  it('[AUTH-5] is argon2id with 19 MiB and 2 passes, and the TOTP secret is stored sealed', async () => {
    const { local, person } = await testDesk();
    await person('anna', ['officer']);
    const stored = local.dump();
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(stored).not.toContain(totpSecret);
    expect(stored).not.toContain(password);
  });

  it('[AUTH-5] a sealed secret moved to another account does not open there', async () => {
    const { desk, local, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const bruno = await person('bruno', ['officer']);
    expect(await desk.breakGlass.check(bruno, password, codeAt(clock.now))).toBe(true);
    await local.put('break-glass', bruno.id, (await local.get('break-glass', anna.id)) ?? '');
    clock.now += 60_000;
    expect(await desk.breakGlass.check(bruno, password, codeAt(clock.now))).toBe(false);
  });

  it('[AUTH-6] needs password and code together: neither alone is ever enough', async () => {
    const { desk, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    expect(await desk.breakGlass.check(anna, 'not the passphrase', codeAt(clock.now))).toBe(false);
    expect(await desk.breakGlass.check(anna, password, '000000')).toBe(false);
    expect(await desk.breakGlass.check(null, password, codeAt(clock.now))).toBe(false);
    expect(await desk.breakGlass.check(anna, password, codeAt(clock.now))).toBe(true);
  });

  it('[AUTH-7] a code is taken once: not again in its step, not after a later one, not by two at once', async () => {
    const { desk, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const early = codeAt(clock.now);
    const both = [0, 1].map(() => desk.breakGlass.check(anna, password, early));
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1);
    expect(await desk.breakGlass.check(anna, password, early)).toBe(false);
    const before = codeAt(clock.now + 30_000);
    clock.now += 60_000;
    expect(await desk.breakGlass.check(anna, password, codeAt(clock.now))).toBe(true);
    expect(await desk.breakGlass.check(anna, password, before)).toBe(false);
  });

  it('[AUTH-7] a code older than one step is refused', async () => {
    const { desk, person, clock } = await testDesk();
    const anna = await person('anna', ['officer']);
    const old = codeAt(clock.now - 60_000);
    expect(await desk.breakGlass.check(anna, password, old)).toBe(false);
  });

  it('[AUTH-8] a password has 15 characters or more, is not one character repeated and not the login', () => {
    expect(passwordRefusal('fourteen chars', 'anna')?.code).toBe('auth.password-weak');
    expect(passwordRefusal('aaaaaaaaaaaaaaaaaaaa', 'anna')?.code).toBe('auth.password-weak');
    expect(passwordRefusal('anna.rossi@x.itanna.rossi@x.it', 'anna.rossi@x.it')?.code).toBe('auth.password-weak');
    expect(passwordRefusal('quattro cavalli corrono', 'anna')).toBeNull();
    expect(passwordRefusal('كلمة مرور طويلة جدا', 'anna')).toBeNull();
  });
});
