#!/usr/bin/env node
/** The command line's entry: one command a file, listed here. The only room that writes to the console. */
import { Command } from 'commander'

const program = new Command('whosaid').description('Who said what: quotes and their speakers from news text')
await program.parseAsync()
