namespace Parallax.Events.Blocks;

/// <summary>The groupings that a member takes part in. Reports without a date are read twice where one can be worked out: first without it, to work it out, and then as
/// of it; all other readings are of both groupings.</summary>
[Flags]
internal enum Views : byte
{
    /// <summary>None: the member is gone, or not there yet.</summary>
    None = 0,

    /// <summary>The grouping without inferred dates.</summary>
    Stated = 1,

    /// <summary>The grouping with inferred dates, which the record is made of.</summary>
    Inferred = 2,

    /// <summary>Both.</summary>
    Both = Stated | Inferred,
}
