namespace Parallax.Export.Tables;

/// <summary>What stands between the cells of a table.</summary>
public enum CellSeparator
{
    /// <summary>A comma; cells are quoted where they have to be. The default.</summary>
    Comma,

    /// <summary>A tab; cells are never quoted, and hold neither tabs nor line breaks.</summary>
    Tab,
}
