-- AlterEnum
ALTER TYPE "CountPlace" ADD VALUE 'part';
