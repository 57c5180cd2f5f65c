export * from '@throughline/schema';
