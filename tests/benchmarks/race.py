"""One question asked in several ways at once, each in a process of its own: the first answer counts.

How long a SAT solver takes is a matter of luck as much as of the question, so that two ways side by side are
seldom both slow (Gomes and Selman, "Algorithm portfolios", Artificial Intelligence 126, 2001).
"""

from multiprocessing import get_context
from multiprocessing.connection import Connection, wait

from eventdesk.scheduling.clauses import Counting
from eventdesk.scheduling.fewest import Placed, Problem, fewest_breaks


class RaceLostError(RuntimeError):
    """No process lived to answer: out of memory, or killed."""


def first_proven(problem: Problem) -> Placed | None:
    """The best placing as `fewest_breaks` finds it, by whichever way of counting proves it first."""
    context = get_context("spawn")
    running = {}
    for counting in Counting:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_answer, args=(theirs, problem, counting), daemon=True)
        process.start()
        theirs.close()
        running[ours] = process
    try:
        open_ones = set(running)
        while open_ones:
            ready = wait(list(open_ones))
            for ours in [one for one in running if one in ready]:
                try:
                    placed: Placed | None = ours.recv()
                except EOFError:
                    open_ones.discard(ours)
                else:
                    return placed
        raise RaceLostError
    finally:
        for ours, process in running.items():
            process.terminate()
            process.join()
            ours.close()


def _answer(theirs: Connection, problem: Problem, counting: Counting) -> None:
    theirs.send(fewest_breaks(problem, counting=counting))
    theirs.close()
