-- Only for tests: a migration that changes what the person wrote.
UPDATE cramp SET note = 'gone';
