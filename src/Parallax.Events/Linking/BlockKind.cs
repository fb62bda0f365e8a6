namespace Parallax.Events.Linking;

/// <summary>What tellings share that are compared with each other.</summary>
internal enum BlockKind
{
    /// <summary>A word that tells much of what they are about.</summary>
    Word,

    /// <summary>A word of a name.</summary>
    Name,

    /// <summary>Type, day and country.</summary>
    Day,

    /// <summary>Type and place.</summary>
    Place,
}
