namespace Parallax;

/// <summary>Which of several values of a fact is the best. It moves neither low nor high nor the status.</summary>
public enum FactPolicy
{
    /// <summary>That of most lineages, then the latest, then the most official. The default.</summary>
    Supported,

    /// <summary>The lowest that two lineages or an official speaker give; where there is none, the lowest.</summary>
    Conservative,

    /// <summary>That of the latest report, then of most lineages, then the most official.</summary>
    Latest,

    /// <summary>That of the most official speaker, then of most lineages, then the latest.</summary>
    Official,
}
