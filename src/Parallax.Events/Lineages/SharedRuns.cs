namespace Parallax.Events.Lineages;

/// <summary>Goes over the runs that two texts share, ascending, in time of the sum of their lengths.</summary>
internal ref struct SharedRuns(ComparedText first, ComparedText second)
{
    private readonly ulong[] _first = first.Runs;
    private readonly ulong[] _second = second.Runs;
    private int _a = -1;
    private int _b = -1;

    /// <summary>The run, <see cref="ComparedText.FactBit"/> set.</summary>
    public ulong Run { get; private set; }

    /// <summary>The run as the first text has it.</summary>
    public readonly ulong OfFirst => _first[_a];

    /// <summary>Whether both texts have a name or a number in it.</summary>
    public readonly bool IsFact => (_first[_a] & _second[_b] & ComparedText.FactBit) != 0;

    /// <summary>Goes on to the next; false where there is none.</summary>
    public bool Next()
    {
        (_a, _b) = (_a + 1, _b + 1);
        while (_a < _first.Length && _b < _second.Length)
        {
            var (left, right) = (_first[_a] | ComparedText.FactBit, _second[_b] | ComparedText.FactBit);
            if (left == right)
            {
                Run = left;
                return true;
            }
            (_a, _b) = left < right ? (_a + 1, _b) : (_a, _b + 1);
        }
        return false;
    }
}
